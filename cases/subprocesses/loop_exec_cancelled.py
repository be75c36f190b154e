# title: a start that is cancelled leaves no program
# clauses: subprocess.loop.cancelled
# needs: asyncio subprocess
import asyncio
import os

reading, writing = os.pipe()


async def main():
    loop = asyncio.get_event_loop()
    starting = asyncio.ensure_future(loop.subprocess_exec(
        asyncio.SubprocessProtocol, 'sleep', '100', pass_fds=[writing]))
    await asyncio.sleep(0)
    os.close(writing)
    starting.cancel()
    try:
        await starting
    except asyncio.CancelledError:
        print('cancelled')
    # The program was the last that could write.
    print(os.read(reading, 1))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()
os.close(reading)

# expect:
# cancelled
# b''
