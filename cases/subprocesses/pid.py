# title: the pid is the number of the process
# clauses: subprocess.pid
# needs: asyncio subprocess signals
import asyncio
import os
import signal


async def main():
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    print(process.pid > 0, process.pid != os.getpid())
    os.kill(process.pid, signal.SIGKILL)
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# -9
