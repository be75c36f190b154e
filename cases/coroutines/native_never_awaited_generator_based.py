# title: there is no such warning for generator-based coroutines
# clauses: co.never.native_only
# python: >=3.6
# needs: refcounting
import types
import warnings

@types.coroutine
def work():
    yield

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    work()
    print(len(caught))

# expect:
# 0
