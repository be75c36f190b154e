# title: the warning names the coroutine by its qualified name
# clauses: co.never.text
# python: >=3.6
# needs: refcounting
import warnings

class Some:
    async def method(self):
        pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    Some().method()
print(caught[0].message)

# expect:
# coroutine 'Some.method' was never awaited
