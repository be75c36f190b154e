# title: methods, class methods and static methods can be coroutine functions
# clauses: co.create.forms
# python: >=3.6
class Some:
    async def method(self):
        return 'method', self is some
    @classmethod
    async def of_class(cls):
        return 'class', cls is Some
    @staticmethod
    async def static(value):
        return 'static', value

some = Some()
for c in (some.method(), some.of_class(), Some.static(1)):
    try:
        c.send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# ('method', True)
# ('class', True)
# ('static', 1)
