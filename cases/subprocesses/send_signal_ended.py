# title: a signal to a program that has ended
# clauses: subprocess.signal.ended
# needs: asyncio subprocess signals
import asyncio
import signal


async def main():
    process = await asyncio.create_subprocess_exec('true')
    await process.wait()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for call in process.kill, process.terminate, lambda: process.send_signal(signal.SIGUSR1):
        try:
            call()
        except ProcessLookupError:
            print('ProcessLookupError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ProcessLookupError
# ProcessLookupError
# ProcessLookupError
