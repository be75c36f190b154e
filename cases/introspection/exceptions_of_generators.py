# title: where the exceptions of generators stand among the exceptions
# clauses: look.exception.classes
# python: >=3.2
print(StopIteration.__bases__, GeneratorExit.__bases__)
print(issubclass(GeneratorExit, Exception), issubclass(RuntimeError, Exception))
print(StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value)

# expect:
# (<class 'Exception'>,) (<class 'BaseException'>,)
# False True
# None 1 1
