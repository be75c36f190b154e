# title: standard error goes where standard output goes
# clauses: subprocess.streams.stdout
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        'echo one; echo two >&2; echo three',
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    print(process.stderr)
    print(await process.communicate())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None
# (b'one\ntwo\nthree\n', None)
