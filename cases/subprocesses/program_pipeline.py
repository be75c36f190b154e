# title: a chain of programs with a loop between them
# clauses: subprocess.streams subprocess.many
# needs: asyncio subprocess
import asyncio


async def pump(reader, writer):
    while True:
        data = await reader.read(10)
        if not data:
            break
        writer.write(data)
        await writer.drain()
    writer.close()


async def main():
    pipe = asyncio.subprocess.PIPE
    upper = await asyncio.create_subprocess_exec('tr', 'a-z', 'A-Z', stdin=pipe, stdout=pipe)
    sort = await asyncio.create_subprocess_exec('sort', stdin=pipe, stdout=pipe)
    upper.stdin.write(b'pear\nfig\napple\n')
    upper.stdin.close()
    pumping = asyncio.ensure_future(pump(upper.stdout, sort.stdin))
    print(await sort.stdout.read())
    await pumping
    print(await upper.wait(), await sort.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'APPLE\nFIG\nPEAR\n'
# 0 0
