# title: the name of a coroutine is that of its function
# clauses: co.name.function
# python: >=3.6
class Some:
    async def method(self):
        pass

c = Some().method()
print(c.__name__, c.__qualname__)
c.close()

# expect:
# method Some.method
