# title: the loop that runs in one thread does not run in another
# clauses: thread.loop.running
# needs: threads asyncio
# python: >=3.7
import asyncio
import threading

def work():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        print('RuntimeError')

async def main():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    print(asyncio.get_running_loop().is_running())

asyncio.run(main())

# expect:
# RuntimeError
# True
