# title: the traceback leads from the caller through the body to the raise
# clauses: gen.exc.traceback
# python: >=3.2
def failing():
    raise KeyError

def body():
    yield failing()

def caller():
    next(body())

try:
    caller()
except KeyError as error:
    step = error.__traceback__.tb_next
    while step:
        print(step.tb_frame.f_code.co_name)
        step = step.tb_next

# expect:
# caller
# body
# failing
