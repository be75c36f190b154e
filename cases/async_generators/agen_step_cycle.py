# title: awaitables in reference cycles are collected
# clauses: agen.step.cycle
# python: >=3.6
# needs: refcounting
import gc
import warnings

class Marked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name)

async def body(holder):
    yield

gc.disable()
warnings.simplefilter('ignore')
for name in 'asend', 'athrow', 'aclose':
    mark = Marked(name)
    g = body(mark)
    if name == 'asend':
        awaitable = g.asend(mark)
    elif name == 'athrow':
        awaitable = g.athrow(KeyError, mark)
    else:
        awaitable = g.aclose()
    mark.holds = awaitable
    del mark, g, awaitable
    print('made')
    gc.collect()

# expect:
# made
# asend
# made
# athrow
# made
# aclose
