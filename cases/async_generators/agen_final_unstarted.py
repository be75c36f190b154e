# title: a generator that was never iterated goes without a word
# clauses: agen.final.unstarted
# python: >=3.6
# needs: refcounting
import warnings

async def body():
    print('body')
    yield 1

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    g = body()
    del g
print(len(caught))

# expect:
# 0
