# title: what a program prints comes through a pipe
# clauses: subprocess.create.exec subprocess.communicate subprocess.returncode
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'echo', 'one', 'two words', stdout=asyncio.subprocess.PIPE)
    print(type(process) is asyncio.subprocess.Process)
    print(await process.communicate())
    print(process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# (b'one two words\n', None)
# 0
