import { serveMcpStdio } from '../../src/mcp/stdio.ts'

// Started as a process of its own, with the snapshot to read as its argument.
await serveMcpStdio(() => process.argv[2] ?? '')
