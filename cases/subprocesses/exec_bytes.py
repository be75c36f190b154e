# title: the words of a command may be bytes
# clauses: subprocess.create.exec
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        b'printf', b'%s', b'\xff\xfe', stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(out)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'\xff\xfe'
