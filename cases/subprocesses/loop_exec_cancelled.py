# title: a start that is cancelled leaves no program
# clauses: subprocess.loop.cancelled
# needs: asyncio subprocess
import asyncio
import os

pids = []


class Protocol(asyncio.SubprocessProtocol):
    def connection_made(self, transport):
        pids.append(transport.get_pid())


async def main():
    loop = asyncio.get_event_loop()
    starting = asyncio.ensure_future(loop.subprocess_exec(Protocol, 'cat'))
    await asyncio.sleep(0)
    starting.cancel()
    try:
        await starting
    except asyncio.CancelledError:
        print('cancelled')
    for pid in pids:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            print('it is gone')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled
# it is gone
