# title: what is a pipe has a stream, what is none has None
# clauses: subprocess.streams subprocess.process.attributes subprocess.create.inherited
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(type(process.stdin) is asyncio.StreamWriter)
    print(type(process.stdout) is asyncio.StreamReader)
    print(process.stderr)
    await process.communicate(b'')
    process = await asyncio.create_subprocess_exec('true', stderr=asyncio.subprocess.PIPE)
    print(process.stdin, process.stdout, type(process.stderr) is asyncio.StreamReader)
    await process.communicate()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True
# None
# None None True
