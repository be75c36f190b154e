# title: what counts is the depth at the time of the call
# clauses: co.origin.at_creation
# python: >=3.7
import sys

async def work():
    pass

before = work()
sys.set_coroutine_origin_tracking_depth(1)
during = work()
sys.set_coroutine_origin_tracking_depth(0)
after = work()
for c in (before, during, after):
    print(c.cr_origin is None, type(c.cr_origin).__name__)
    c.close()
print(type(during.cr_origin).__name__)

# expect:
# True NoneType
# False tuple
# True NoneType
# tuple
