# title: wrap_future makes a future of the loop that ends as the other one does
# clauses: fut.wrap.result
# needs: threads asyncio
import asyncio
import concurrent.futures
import threading

async def main(loop):
    futures = [concurrent.futures.Future() for _ in range(3)]
    wrapped = [asyncio.wrap_future(future, loop=loop) for future in futures]
    print(all(asyncio.isfuture(future) for future in wrapped))

    def work():
        futures[0].set_result('result')
        futures[1].set_exception(KeyError('error'))
        futures[2].cancel()
        futures[2].set_running_or_notify_cancel()

    thread = threading.Thread(target=work)
    thread.start()
    await asyncio.wait(wrapped)
    thread.join()
    print(wrapped[0].result(), wrapped[1].exception().args, wrapped[2].cancelled())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main(loop))
loop.close()

# expect:
# True
# result ('error',) True
