export const signalChannel = (identityId: string): string => `signals:${identityId}`
