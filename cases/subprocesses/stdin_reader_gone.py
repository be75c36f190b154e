# title: drain raises when the program has closed its input
# clauses: subprocess.stdin.lost
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'exec <&-; echo closed; kill -STOP $$', stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE)
    await process.stdout.readexactly(7)
    try:
        while True:
            process.stdin.write(b'x' * 10000)
            await process.stdin.drain()
            await asyncio.sleep(0)
    except (BrokenPipeError, ConnectionResetError):
        print('broken')
    process.kill()
    await process.communicate()
    print(process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# broken
# -9
