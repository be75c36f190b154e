# title: an unstarted coroutine in a cycle is warned about when the cycle is collected
# clauses: co.never.collected co.final.cycle
# python: >=3.6
# needs: refcounting
import gc
import warnings

async def work(box):
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    box = []
    box.append(work(box))
    del box
    print(len(caught))
    gc.collect()
    print([str(w.message) for w in caught])

# expect:
# 0
# ["coroutine 'work' was never awaited"]
