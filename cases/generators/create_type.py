# title: generators of functions and of expressions have the type types.GeneratorType
# clauses: gen.create.type genexp.lazy
# python: >=3.2
import types

def one():
    yield 1

print(type(one()) is types.GeneratorType)
print(type(x for x in 'ab') is types.GeneratorType)
print(isinstance(one, types.GeneratorType))

# expect:
# True
# True
# False
