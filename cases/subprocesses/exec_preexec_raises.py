# title: what preexec_fn raises is a SubprocessError
# clauses: subprocess.create.failed
# needs: asyncio subprocess
import asyncio
import subprocess


def fail():
    raise KeyError('in the child')


async def main():
    try:
        await asyncio.create_subprocess_exec('true', preexec_fn=fail)
    except subprocess.SubprocessError as error:
        print(type(error).__name__)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# SubprocessError
