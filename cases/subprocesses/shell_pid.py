# title: the pid is that of the shell
# clauses: subprocess.create.shell subprocess.pid
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        'echo $$; true', stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(int(out) == process.pid)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
