# title: a command of the shell
# clauses: subprocess.create.shell subprocess.communicate
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        'echo one; echo two >&2; exit 3',
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    print(await process.communicate())
    print(process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# (b'one\n', b'two\n')
# 3
