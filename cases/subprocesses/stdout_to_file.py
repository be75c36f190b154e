# title: a file in the place of a pipe
# clauses: subprocess.streams.file
# needs: asyncio subprocess files
import asyncio


async def main():
    with open('written', 'wb') as file:
        process = await asyncio.create_subprocess_exec('echo', 'into the file', stdout=file)
        print(process.stdout, await process.wait())
    with open('written', 'rb') as file:
        print(file.read())
    with open('written', 'rb') as file:
        process = await asyncio.create_subprocess_exec(
            'cat', stdin=file, stdout=asyncio.subprocess.PIPE)
        print(process.stdin, await process.communicate())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None 0
# b'into the file\n'
# None (b'into the file\n', None)
