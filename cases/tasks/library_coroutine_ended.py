# title: a coroutine of asyncio that has ended keeps nothing of what it was given
# clauses: co.final.locals
# python: >=3.7
import asyncio
import gc
import weakref

class Item:
    pass

async def main():
    queue = asyncio.Queue()
    item = Item()
    reference = weakref.ref(item)
    putting = queue.put(item)
    print('tracked', gc.is_tracked(putting))
    del item
    try:
        putting.send(None)
    except StopIteration:
        queue.get_nowait()
    print('gone', reference() is None)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# tracked True
# gone True
