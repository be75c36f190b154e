# title: a coroutine lets its origin go when it goes itself
# clauses: co.origin.released
# python: >=3.7
# needs: refcounting
import sys

async def work():
    pass

sys.set_coroutine_origin_tracking_depth(1)
c = work()
sys.set_coroutine_origin_tracking_depth(0)
origin = c.cr_origin
c.close()
before = sys.getrefcount(origin)
del c
print(before - sys.getrefcount(origin))

# expect:
# 1
