# title: a program that handles the signal that it is sent
# clauses: subprocess.signal
# needs: asyncio subprocess signals
import asyncio
import signal


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'trap "echo caught; exit 9" USR2; echo ready; while read line; do :; done',
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    await process.stdout.readline()
    process.send_signal(signal.SIGUSR2)
    process.stdin.write(b'on\n')
    print(await process.stdout.readline())
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'caught\n'
# 9
