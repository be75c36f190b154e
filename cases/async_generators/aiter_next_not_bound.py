# title: aiter looks whether the class has __anext__, and does not bind it
# clauses: aiter.not_bound
# python: >=3.10
class Numbers:
    def __aiter__(self):
        return self

    @property
    def __anext__(self):
        print('asked for')
        return lambda: 'item'

numbers = aiter(Numbers())
print(type(numbers).__name__)
print(anext(numbers))

# expect:
# Numbers
# asked for
# item
