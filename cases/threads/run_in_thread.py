# title: asyncio.run works in any thread
# clauses: thread.loop.run
# needs: threads asyncio
# python: >=3.7
import asyncio
import threading

async def main():
    await asyncio.sleep(0)
    return 'result'

results = []
thread = threading.Thread(target=lambda: results.append(asyncio.run(main())))
thread.start()
thread.join()
print(results)

# expect:
# ['result']
