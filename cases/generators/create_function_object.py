# title: a generator function is a function like any other
# clauses: gen.create.function
# python: >=3.2
import types

class Numbers:
    def up_to(self, end, start=0):
        'All of them.'
        while start < end:
            yield start
            start += 1

function = Numbers.up_to
function.note = 'attribute'
print(type(function) is types.FunctionType, function.__name__, function.__doc__)
print(function.__defaults__, function.__code__.co_argcount, function.note)
bound = Numbers().up_to
print(type(bound) is types.MethodType, list(bound(2)))

# expect:
# True up_to All of them.
# (0,) 3 attribute
# True [0, 1]
