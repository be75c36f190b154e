# title: an __aiter__ that is a coroutine function is refused by aiter
# clauses: aiter.not_iterator
# python: >=3.10
import warnings
warnings.simplefilter('ignore')

class Source:
    async def __aiter__(self):
        return self

try:
    aiter(Source())
except TypeError:
    print('TypeError')

# expect:
# TypeError
