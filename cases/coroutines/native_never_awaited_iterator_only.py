# title: to ask for the iterator alone does not count as a start
# clauses: co.never.refused await.wrapper.keeps
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    w = c.__await__()
    del c
    print(len(caught))
    del w
    print(len(caught))

# expect:
# 0
# 1
