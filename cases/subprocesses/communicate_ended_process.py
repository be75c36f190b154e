# title: communicate with a program that has ended
# clauses: subprocess.communicate subprocess.communicate.broken_pipe
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'true', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.stdout.read())
    print(await process.communicate(b'too late'))
    print(process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b''
# (b'', None)
# 0
