# title: a class with an instance thrown by a generator into itself is refused with ValueError
# clauses: gen.throw.running
# python: >=3.2
def body():
    for details in ((KeyError, KeyError('k')), (LookupError, KeyError('k'))):
        try:
            me.throw(*details)
        except (KeyError, ValueError) as error:
            print(type(error).__name__)
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError
# ValueError
# alive
