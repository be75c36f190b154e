# title: of many workers as many are inside as the semaphore allows
# clauses: sync.semaphore.waits sync.semaphore.release
# needs: asyncio
# time: virtual
import asyncio

inside = []


async def worker(semaphore, number):
    async with semaphore:
        inside.append(number)
        print(inside)
        await asyncio.sleep(number)
        inside.remove(number)


async def main():
    semaphore = asyncio.Semaphore(2)
    workers = [worker(semaphore, number) for number in (5, 1, 2, 7)]
    await asyncio.wait([asyncio.ensure_future(coroutine) for coroutine in workers])
    print('end', inside, semaphore.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [5]
# [5, 1]
# [5, 2]
# [5, 7]
# end [] False
