# title: the forms of throw with a value are refused by a generator that executes
# clauses: gen.throw.running
# python: >=3.2
def body():
    for arguments in ((KeyError, 'value'), (KeyError, (1, 2)), (KeyError, None, None)):
        try:
            me.throw(*arguments)
        except (KeyError, ValueError) as error:
            print(type(error).__name__)
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError
# ValueError
# ValueError
# alive
