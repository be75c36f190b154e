# title: a program that does not read its input is no error
# clauses: subprocess.communicate.broken_pipe
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'exec <&-; echo done', stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b'x' * 1000000))
    print(process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# (b'done\n', None)
# 0
