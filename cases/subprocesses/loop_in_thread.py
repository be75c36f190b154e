# title: a loop of another thread starts programs
# clauses: subprocess.threads
# python: >=3.8
# needs: asyncio subprocess threads
import asyncio
import threading


async def main():
    process = await asyncio.create_subprocess_exec('echo', 'elsewhere',
                                                   stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(out, process.returncode)

thread = threading.Thread(target=lambda: asyncio.run(main()))
thread.start()
thread.join()

# expect:
# b'elsewhere\n' 0
