# title: a command that the shell does not find is the shell's affair
# clauses: subprocess.create.shell
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        'no-such-program-anywhere', stderr=asyncio.subprocess.DEVNULL)
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 127
