# title: without origin tracking cr_origin is None
# clauses: co.origin.off
# python: >=3.7
import sys

async def work():
    pass

print(sys.get_coroutine_origin_tracking_depth())
c = work()
print(c.cr_origin)
c.close()

# expect:
# 0
# None
