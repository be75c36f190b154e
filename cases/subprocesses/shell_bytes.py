# title: a command of the shell may be bytes
# clauses: subprocess.create.shell
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        b'echo $((6 * 7))', stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(out)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'42\n'
