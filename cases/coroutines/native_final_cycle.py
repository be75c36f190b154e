# title: a waiting coroutine in a cycle is closed by the collector
# clauses: co.final.cycle
# python: >=3.6
import gc

class Pause:
    def __await__(self):
        yield

async def work(box):
    try:
        await Pause()
    finally:
        print('finally')

def make():
    box = []
    c = work(box)
    box.append(c)
    c.send(None)

make()
gc.collect()
print('collected')

# expect:
# finally
# collected
