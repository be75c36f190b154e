# title: a program that closes its pipes before it ends
# clauses: subprocess.wait subprocess.streams
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'echo said; exec >&-; read line; exit 5',
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.stdout.read(), process.returncode)
    process.stdin.write(b'go\n')
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'said\n' None
# 5
