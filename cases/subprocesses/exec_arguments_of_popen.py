# title: environment and working folder go to Popen
# clauses: subprocess.create.arguments
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'echo "$GREETING"; pwd', stdout=asyncio.subprocess.PIPE,
        env={'GREETING': 'hello'}, cwd='/')
    out, err = await process.communicate()
    print(out)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'hello\n/\n'
