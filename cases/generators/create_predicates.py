# title: inspect tells generator functions, generators and other things apart
# clauses: gen.create.predicates
# python: >=3.2
import inspect

def plain():
    return 1

def generating():
    yield 1

things = [plain, generating, generating(), (x for x in ()), iter([]), int]
for thing in things:
    print(inspect.isgeneratorfunction(thing), inspect.isgenerator(thing))

# expect:
# False False
# True False
# False True
# False True
# False False
# False False
