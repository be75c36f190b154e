# title: a program that sends itself a signal
# clauses: subprocess.returncode.signal
# needs: asyncio subprocess signals
import asyncio
import signal


async def main():
    process = await asyncio.create_subprocess_shell('kill -USR1 $$')
    print(await process.wait() == -signal.SIGUSR1)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
