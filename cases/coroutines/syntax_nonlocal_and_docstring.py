# title: a coroutine function has name, documentation and annotations like any function
# clauses: co.create.definition
# python: >=3.6
async def work(a: int, *, b: str = 'b') -> list:
    """what it does"""

print(work.__name__, work.__doc__, work.__kwdefaults__)
print(work.__annotations__ == {'a': int, 'b': str, 'return': list}, type(work).__name__)

# expect:
# work what it does {'b': 'b'}
# True function
