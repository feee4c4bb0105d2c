#!/usr/bin/env node
import { runCli } from './node/runCli.js'

const result = await runCli(process.argv.slice(2), console)
if (typeof result === 'number') process.exitCode = result
