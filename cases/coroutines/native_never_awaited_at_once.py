# title: a coroutine that nobody keeps is warned about by the end of the statement
# clauses: co.never.collected
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    work()
    print(len(caught))
    work()
    print(len(caught))

# expect:
# 1
# 2
