# title: the loop is closed while a program runs
# clauses: subprocess.loop_closed
# needs: asyncio subprocess signals
import asyncio
import os
import signal


async def start():
    return await asyncio.create_subprocess_exec('cat', '/dev/zero',
                                                stdout=asyncio.subprocess.DEVNULL)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
process = loop.run_until_complete(start())
loop.close()
print(process.returncode)
os.kill(process.pid, 0)
print('it still runs')
os.kill(process.pid, signal.SIGKILL)

# expect:
# None
# it still runs
