# title: the names of a coroutine can be set to strings and not deleted
# clauses: co.name.set
# python: >=3.6
async def work():
    pass

c = work()
c.__name__ = 'other'
c.__qualname__ = 'some.other'
print(c.__name__, c.__qualname__, work.__name__)
for name in ('__name__', '__qualname__'):
    try:
        setattr(c, name, 1)
    except TypeError:
        print('TypeError')
    try:
        delattr(c, name)
    except TypeError:
        print('TypeError')
c.close()

# expect:
# other some.other work
# TypeError
# TypeError
# TypeError
# TypeError
