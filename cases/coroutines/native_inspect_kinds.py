# title: iscoroutinefunction is true of methods and false of what only returns coroutines
# clauses: co.inspect.function
# python: >=3.6
import inspect

class Some:
    async def method(self):
        pass
    @classmethod
    async def of_class(cls):
        pass
    @staticmethod
    async def static():
        pass
    async def __call__(self):
        pass

async def work():
    pass

def returns():
    return work()

for value in (Some.method, Some().method, Some.of_class, Some.static, Some(), returns,
              lambda: work(), Some):
    print(inspect.iscoroutinefunction(value))

# expect:
# True
# True
# True
# True
# False
# False
# False
# False
